const aplatir = (texte: string): string => texte.replace(/[-']/g, ' ').replace(/\s+/g, ' ').trim()

/** Le premier prénom est-il le début de la liste ? Tiret et apostrophe valent une espace. */
export function prenomEnTete(prenom: string, liste: string): boolean {
  return liste === '' || `${aplatir(liste)} `.startsWith(`${aplatir(prenom)} `)
}
