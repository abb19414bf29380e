import type { z } from 'zod'
import { fichierHeritier } from '../../forme/fichier.ts'
import type { Composition } from '../../heritage/composition.ts'
import type { FichierImporte } from '../../types.ts'

type ContenuHeritier = z.infer<typeof fichierHeritier>
type Difference = ContenuHeritier['differences'][number]

export interface HeritierCompose {
  contenu: ContenuHeritier
  /** Différences dont l'exigence n'est plus au fichier officiel, en une phrase chacune. */
  abandonnees: readonly string[]
}

export interface DemandeHeritier {
  /** La révision de l'héritier, remplacée. */
  base: Composition
  /** La nouvelle révision du référentiel hérité. */
  parent: { rem: string; revision: string }
  revision: string
  fichier: FichierImporte
  alias: Readonly<Record<string, string>>
  /** Numéros d'exigence de la nouvelle révision du référentiel hérité. */
  presentes: ReadonlySet<string>
}

/** L'exigence que vise une différence ; `null` pour celles qui n'en visent pas. */
const viseePar = (difference: Difference): string | null =>
  difference.operation === 'modifier-exigence' || difference.operation === 'retirer-exigence'
    ? difference.exigence
    : null

/**
 * La révision d'un référentiel qui hérite de celui qu'on importe : les mêmes différences, sous les
 * nouveaux numéros. Une différence sur une exigence disparue n'a plus d'objet.
 */
export function composerHeritier(demande: DemandeHeritier): HeritierCompose {
  const { parent, revision, fichier, alias, presentes } = demande
  const base = fichierHeritier.parse(demande.base.fichier.contenu)
  const abandonnees: string[] = []
  const differences = base.differences.flatMap((difference): Difference[] => {
    const visee = viseePar(difference)
    if (visee === null) return [difference]
    const exigence = alias[visee] ?? visee
    if (presentes.has(exigence)) return [{ ...difference, exigence } as Difference]
    abandonnees.push(
      `${base.rem} : la différence sur ${visee} n’a plus d’objet (${difference.phrase})`,
    )
    return []
  })
  return {
    contenu: {
      ...base,
      revision,
      remplace: base.revision,
      statut: `hérite de ${parent.rem} officiel, importé le ${fichier.date} ; ses différences restent à recouper`,
      import: fichier,
      herite_de: { ...parent },
      differences,
    },
    abandonnees,
  }
}
