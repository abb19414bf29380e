type Alias = Readonly<Record<string, string>>

/**
 * Numéro officiel → le plus ancien numéro qu'il ait porté : celui que les scénarios Gherkin emploient.
 * Après plusieurs imports, un numéro a plusieurs alias ; le premier écrit est le plus ancien.
 */
export function anciensNumeros(alias: Alias): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(alias)
      .map(([ancien, officiel]): [string, string] => [officiel, ancien])
      .reverse(),
  )
}

/**
 * L'étiquetage des scénarios d'un référentiel : `<code>:<numéro d'avant l'import>`, pour que les
 * scénarios Gherkin écrits avant restent les siens. Un numéro officiel qui était celui d'un autre
 * scénario avant l'import ne lui prend pas son étiquette : il porte `<code>:officiel:<numéro>`.
 */
export function creerEtiqueteur(code: string, alias: Alias): (id: string) => string {
  const anciens = anciensNumeros(alias)
  return (id) => {
    const ancien = anciens.get(id)
    if (ancien !== undefined) return `${code}:${ancien}`
    return Object.hasOwn(alias, id) ? `${code}:officiel:${id}` : `${code}:${id}`
  }
}
