const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

/** Une copie sans l'attribut désigné, de proche en proche ; une liste y descend dans chaque élément. */
export function oterAttribut(valeur: unknown, chemin: readonly string[]): unknown {
  const [nom, ...reste] = chemin
  if (nom === undefined) return valeur
  if (Array.isArray(valeur)) return valeur.map((element) => oterAttribut(element, chemin))
  if (!estObjet(valeur)) return valeur
  const { [nom]: vise, ...autres } = valeur
  if (reste.length === 0 || vise === undefined) return autres
  return { ...autres, [nom]: oterAttribut(vise, reste) }
}
