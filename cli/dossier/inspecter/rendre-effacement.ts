import type { DossierEfface } from '../../../reports/index.ts'
import { cheminLisible } from '../../chemins.ts'
import { direLesNoms } from '../../garde/rendre.ts'
import { replier } from '../../ligne/replier.ts'
import { accorder } from '../../valider/accorder.ts'

type ParDit = ReadonlyMap<string, readonly string[]>

/** Les fichiers dont on dit la même chose, ensemble. */
function grouper(dits: readonly (readonly [dit: string, fichier: string])[]): ParDit {
  const groupes = new Map<string, string[]>()
  for (const [dit, fichier] of dits) groupes.set(dit, [...(groupes.get(dit) ?? []), fichier])
  return groupes
}

const direGroupes = (groupes: ParDit): readonly string[] =>
  [...groupes].flatMap(([dit, noms]) => {
    const phrase = `${dit} (${noms.length}) : ${direLesNoms(noms)}`
    return replier(phrase, { premier: '  ', suivants: '    ' })
  })

const SANS_RETRAIT = { premier: '', suivants: '' } as const

/** Les empreintes du manifeste restent celles des preuves : une preuve retouchée n’en est plus une. */
const MANIFESTE_PERIME =
  'Le manifeste copié garde les empreintes d’origine : la copie se lit et se transmet, elle ne s’assemble ni ne se signe. Pour déposer, retirez les métadonnées de la pièce d’origine, puis refaites la preuve.'

/** Ce que la copie sans métadonnées a fait, à l’écran : ce qui a été retiré, et ce qui ne l’a pas été. */
export function rendreEffacement(
  { fichiers, changes, laisses, manifestePerime }: DossierEfface,
  sortie: string,
): readonly string[] {
  const retires = grouper(
    changes.flatMap(({ fichier, retires: quoi }) => quoi.map((dit) => [dit, fichier] as const)),
  )
  const raisons = grouper(laisses.map(({ fichier, raison }) => [raison, fichier] as const))
  const copies = accorder(fichiers, 'fichier copié', 'fichiers copiés')
  const debarrasses = accorder(changes.length, 'débarrassé', 'débarrassés')
  return [
    ...(retires.size > 0 ? ['Retiré :', ...direGroupes(retires), ''] : []),
    ...(raisons.size > 0 ? ['Laissé tel quel :', ...direGroupes(raisons), ''] : []),
    ...(manifestePerime ? [...replier(MANIFESTE_PERIME, SANS_RETRAIT), ''] : []),
    ...replier(
      `${copies} dans ${cheminLisible(sortie)}, ${debarrasses} de métadonnées`,
      SANS_RETRAIT,
    ),
  ]
}
