// On a news page: reads the article, lights its attributions, opens cards.
export {};
