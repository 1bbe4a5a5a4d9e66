/** Said outright, since LangChain would take another from the environment, a gateway of its makers among them. */
export const OPENAI_ADDRESS = 'https://api.openai.com/v1';

/** Local servers need no key, but the client wants one. */
export const NO_KEY = 'not-needed';
