/** La machine qu’une adresse désigne, sans port ni compte ; « adresse illisible » quand elle n’en désigne aucune. */
export function hoteDe(adresse: string): string {
  try {
    const { hostname, protocol } = new URL(adresse.startsWith('//') ? `https:${adresse}` : adresse)
    return hostname === '' ? `un fichier (${protocol})` : hostname
  } catch {
    return 'adresse illisible'
  }
}

/** Les sites de l’État, et les noms qu’aucun registre n’attribue (RFC 2606) : y mener n’étonne personne. */
const ADMIS = /(?:^|\.)(?:gouv\.fr|test|example|invalid|example\.(?:com|net|org))$/

/** Vrai quand un lien vers cette machine ne mène chez personne d’inattendu. */
export const hoteAdmis = (hote: string): boolean => ADMIS.test(hote)
