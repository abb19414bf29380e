/** Un PDF n'est montré qu'en images de ses pages : rien de ce qu'il contient ne s'exécute. */
export const pdfAvecScript = (octets: Uint8Array): string | null => {
  const texte = new TextDecoder('latin1').decode(octets)
  return /\/(?:JavaScript|JS)\b/.test(texte)
    ? 'Le PDF contient un script : il est montré sans l’exécuter.'
    : null
}
