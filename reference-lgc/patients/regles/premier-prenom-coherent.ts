/** Tiret et apostrophe comptent pour une espace (EXI ID 10, ins.md §8 [V]). */
const elements = (prenoms: string) => prenoms.split(/[\s'-]+/).filter((e) => e !== '')

/** Le premier prénom est-il le début de la liste, élément par élément ? */
export function debutDeListe(premierPrenom: string, liste: string): boolean {
  const debut = elements(premierPrenom)
  const tous = elements(liste)
  return debut.length > 0 && debut.every((element, rang) => tous[rang] === element)
}
