/** A credential is looked at again every two years; whoever is still a coach then is granted it anew. */
export const CREDENTIAL_TERM = '24 months';
