/** The package has no types of its own: it gives the path of the runtime's program. */
declare module 'workerd' {
  const program: { readonly default: string };
  export default program;
}
