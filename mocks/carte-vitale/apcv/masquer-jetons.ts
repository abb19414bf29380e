/**
 * Retire d'un message les secrets d'ApCV : le jeton du contexte et le code lu sur le téléphone. Le
 * journal montre qu'ils étaient là, et leur forme, pas de quoi s'en servir.
 */
export const masquerJetons = (message: string): string =>
  message
    .replace(/(<(?:[\w.-]{1,40}:)?TokenApCV(?:\s[^<>]{0,200})?>)[^<]*/g, '$1***')
    .replace(/(APCVTEST\.)[\w-]{1,64}/g, '$1***')
