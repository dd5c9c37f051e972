// A stylesheet that a script imports arrives as its text (scripts/build/bundles.ts).
declare module '*.css' {
  const text: string;
  export default text;
}
