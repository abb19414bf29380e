import type { ConstatCompare } from './lire-sortie.ts'

/** Ce que les deux outils disent d'un document. */
export interface Ecart {
  fichier: string
  officiels: number
  notres: number
  /** Constats qu'un seul des deux a faits ; du schéma XML, seul le verdict se compare. */
  differences: readonly string[]
  /** Schematrons que l'outil officiel a arrêtés, et les nôtres aussi. */
  arretes: readonly string[]
}

/** Deux bibliothèques ne décrivent pas une faute de schéma avec les mêmes mots, ni toujours en un constat. */
const PAR_VERDICT: ReadonlySet<string> = new Set(['XSD', 'volet'])

const cleDe = ({ controle, gravite, lieu, message }: ConstatCompare): string =>
  PAR_VERDICT.has(controle) ? controle : [controle, gravite, lieu, message].join(' · ')

/** Ce que `a` a de plus que `b`, doublons comptés. */
function enPlus(a: readonly string[], b: readonly string[]): readonly string[] {
  const restants = new Map<string, number>()
  for (const cle of b) restants.set(cle, (restants.get(cle) ?? 0) + 1)
  return a.filter((cle) => {
    const reste = restants.get(cle) ?? 0
    restants.set(cle, reste - 1)
    return reste <= 0
  })
}

/** Une fois par contrôle pour ceux dont seul le verdict se compare. */
function clesDe(constats: readonly ConstatCompare[]): readonly string[] {
  const verdicts = new Set(constats.filter(({ controle }) => PAR_VERDICT.has(controle)).map(cleDe))
  return [...verdicts, ...constats.filter(({ controle }) => !PAR_VERDICT.has(controle)).map(cleDe)]
}

/** Compare les constats des deux outils sur un même document. */
export function comparer(
  fichier: string,
  officiels: readonly ConstatCompare[],
  notres: readonly ConstatCompare[],
): Ecart {
  const arrets = (liste: readonly ConstatCompare[]) =>
    new Set(liste.filter(({ interrompu }) => interrompu).map(({ controle }) => controle))
  const [arretsOfficiels, nosArrets] = [arrets(officiels), arrets(notres)]
  // Là où l'outil officiel s'arrête, il ne dit plus rien du schematron : les nôtres y continuent.
  const compares = (liste: readonly ConstatCompare[]) =>
    clesDe(liste.filter(({ controle }) => !arretsOfficiels.has(controle)))
  const [a, b] = [compares(officiels), compares(notres)]
  return {
    fichier,
    officiels: a.length,
    notres: b.length,
    differences: [
      ...enPlus(a, b).map((cle) => `officiel seul : ${cle}`),
      ...enPlus(b, a).map((cle) => `nôtre seul : ${cle}`),
      ...[...arretsOfficiels]
        .filter((c) => !nosArrets.has(c))
        .map((c) => `arrêt officiel seul : ${c}`),
      ...[...nosArrets]
        .filter((c) => !arretsOfficiels.has(c))
        .map((c) => `arrêt nôtre seul : ${c}`),
    ],
    arretes: [...arretsOfficiels].filter((controle) => nosArrets.has(controle)),
  }
}
