const TERMINOLOGIE = /(?:^|\/)([0-9.]*)\.rdf$/

/** Les fichiers qu'une règle a cherchés sans les trouver, en phrases ; un code sans système n'en cherche aucun. */
export function direManquants(chemins: readonly string[]): readonly string[] {
  const oids = chemins.flatMap((chemin) => TERMINOLOGIE.exec(chemin)?.[1] ?? [])
  const autres = chemins.filter((chemin) => !TERMINOLOGIE.test(chemin))
  const nommes = oids.filter((oid) => oid !== '').join(', ')
  const phrase = `Terminologies absentes de l’import, dont l’existence des codes n’est pas contrôlée : ${nommes}.`
  return [
    ...autres.map((chemin) => `Le fichier ${chemin} n’est pas dans l’import.`),
    ...(nommes === '' ? [] : [phrase]),
  ]
}
