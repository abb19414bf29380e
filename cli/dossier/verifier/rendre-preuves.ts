import { type DossierVerifie, ETATS_DOSSIER, LIBELLES_DOSSIER } from '../../../reports/index.ts'
import { LARGEUR, raccourcir, replier } from '../../ligne/replier.ts'

const MONTREES = 3

type Preuve = DossierVerifie['chapitres'][number]['preuves'][number]

const direPreuve = ({ preuve, description }: Preuve): string =>
  raccourcir(`  ${preuve}  ${description}`, LARGEUR)

const SUITE = { premier: '    → ', suivants: '      ' } as const

/** Les preuves qui appellent la même suite, à leur numéro près. */
function parSuite(preuves: readonly Preuve[]): Preuve[][] {
  const groupes = new Map<string, Preuve[]>()
  for (const sienne of preuves) {
    const forme = sienne.suite.replaceAll(sienne.preuve, '')
    groupes.set(forme, [...(groupes.get(forme) ?? []), sienne])
  }
  return [...groupes.values()]
}

function rendreGroupe(preuves: readonly Preuve[]): string[] {
  const reste = preuves.length - MONTREES
  return [
    ...preuves.slice(0, MONTREES).map(direPreuve),
    ...(reste > 0 ? [`  et ${reste} de plus`] : []),
    ...replier(preuves[0]?.suite ?? '', SUITE),
  ]
}

/** Par état : combien, ce que cela veut dire, les premières, et ce qu'elles appellent. */
export function rendreParEtat({ chapitres }: DossierVerifie): string[] {
  const preuves = chapitres.flatMap((chapitre) => chapitre.preuves)
  return ETATS_DOSSIER.flatMap((voulu) => {
    const siennes = preuves.filter(({ etat }) => etat === voulu)
    if (siennes.length === 0 || voulu === 'prete' || voulu === 'non-due') return []
    const { un, plusieurs, sens } = LIBELLES_DOSSIER[voulu]
    const titre = `${siennes.length} ${siennes.length > 1 ? plusieurs : un} : ${sens}`
    const lignes = parSuite(siennes).flatMap(rendreGroupe)
    return ['', ...replier(titre, { premier: '', suivants: '  ' }), ...lignes]
  })
}

function rendrePreuve({ preuve, etat, etats, description, raisons, suite }: Preuve): string[] {
  const dits = etats.map((e) => LIBELLES_DOSSIER[e].un).join(', ')
  const titre = `${dits} : ${description}`
  return [
    ...replier(titre, { premier: `  ${preuve}  `, suivants: '    ' }),
    ...(etat === 'non-due'
      ? []
      : raisons.flatMap((raison) => replier(raison, { premier: '    ', suivants: '    ' }))),
    ...(suite === '' ? [] : replier(suite, SUITE)),
  ]
}

/** Chaque preuve, chapitre par chapitre : ses états, ses raisons, sa suite. */
export const rendreParPreuve = ({ chapitres }: DossierVerifie): string[] =>
  chapitres.flatMap(({ code, libelle, preuves }) => [
    '',
    `${code} ${libelle}`,
    ...preuves.flatMap(rendrePreuve),
  ])
