import type { Inspection, NonLu, SorteRegle, Trouvaille } from '../../reports/index.ts'
import { replier } from '../ligne/replier.ts'
import { accorder } from '../valider/accorder.ts'

const SORTES_EN_CLAIR: Readonly<Record<SorteRegle, string>> = {
  secret: 'secret',
  identifiant: 'identifiant',
  interne: 'nom interne',
  actif: 'contenu actif',
  illisible: 'non lu',
  derogation: 'dérogation',
}

/** Au-delà, une règle a tout dit : le reste est dans `--json`. */
const PAR_REGLE = 15
const PAR_RAISON = 5

function parCle<T>(entrees: readonly T[], cle: (entree: T) => string): ReadonlyMap<string, T[]> {
  const groupes = new Map<string, T[]>()
  for (const entree of entrees) {
    const groupe = groupes.get(cle(entree)) ?? []
    groupes.set(cle(entree), [...groupe, entree])
  }
  return groupes
}

function direTrouvaille(trouvaille: Trouvaille): readonly string[] {
  const { fichier, membre, lieu, extrait, occurrences } = trouvaille
  const ou = membre === null ? fichier : `${fichier} › ${membre}`
  const fois = occurrences > 1 ? `, ${occurrences} fois` : ''
  return replier(`${ou}, ${lieu}${fois} : ${extrait}`, { premier: '    ', suivants: '      ' })
}

/** Une phrase sous une règle. */
const phrase = (texte: string): readonly string[] =>
  replier(texte, { premier: '  ', suivants: '    ' })

function lignesDeRegle(trouvailles: readonly Trouvaille[]): readonly string[] {
  const [premiere] = trouvailles
  if (premiere === undefined) return []
  const { regle, sorte, titre, pourquoi, remede, source } = premiere
  const reste = trouvailles.length - PAR_REGLE
  return [
    ...replier(`${SORTES_EN_CLAIR[sorte]} : ${titre} (${regle})`, {
      premier: '✗ ',
      suivants: '  ',
    }),
    ...trouvailles.slice(0, PAR_REGLE).flatMap(direTrouvaille),
    ...(reste > 0 ? [`    … et ${reste} de plus, avec --json`] : []),
    ...phrase(`Pourquoi : ${pourquoi}`),
    ...phrase(`À faire : ${remede}`),
    ...phrase(`Source : ${source}`),
    '',
  ]
}

/** Peu de fichiers par leur nom, beaucoup par leur dossier. */
export function direLesNoms(fichiers: readonly string[]): string {
  if (fichiers.length <= PAR_RAISON) return fichiers.join(', ')
  const dossiers = parCle(fichiers, (fichier) =>
    fichier.includes('/') ? (fichier.split('/')[0] ?? '') : '.',
  )
  return [...dossiers].map(([dossier, dedans]) => `${dossier}/ (${dedans.length})`).join(', ')
}

/** Ce qui n’a pas été lu, par raison ; tout est dans `--json`. */
export function lignesNonLus(nonLus: readonly NonLu[]): readonly string[] {
  if (nonLus.length === 0) return []
  const groupes = [...parCle(nonLus, ({ raison }) => raison)]
  return [
    'Non lus, à relire vous-même :',
    ...groupes.flatMap(([raison, liste]) => {
      const noms = direLesNoms(liste.map(({ fichier }) => fichier))
      return replier(`${raison} (${liste.length}) : ${noms}`, { premier: '  ', suivants: '    ' })
    }),
    '',
  ]
}

/** La phrase qui conclut, seule à la fin d’une campagne. */
export function conclure({ fichiers, trouvailles, nonLus }: Inspection): string {
  const secrets = trouvailles.filter(({ sorte }) => sorte === 'secret').length
  const identifiants = trouvailles.length - secrets
  const trouve =
    trouvailles.length === 0
      ? 'rien à signaler'
      : [
          secrets > 0 && accorder(secrets, 'secret', 'secrets'),
          identifiants > 0 &&
            accorder(identifiants, 'identifiant hors fiction', 'identifiants hors fiction'),
        ]
          .filter((morceau) => morceau !== false)
          .join(', ')
  const nonLu = nonLus.length > 0 ? ` ; ${nonLus.length} non lus (images, vidéos…)` : ''
  return `${accorder(fichiers, 'fichier gardé', 'fichiers gardés')} : ${trouve}${nonLu}`
}

/** Les trouvailles, règle par règle. */
export const lignesTrouvailles = (trouvailles: readonly Trouvaille[]): readonly string[] =>
  [...parCle(trouvailles, ({ regle }) => regle).values()].flatMap(lignesDeRegle)

/** Le bilan à l’écran : règle par règle, puis ce qui n’a pas été lu. */
export function rendreBilan(bilan: Inspection): readonly string[] {
  return [...lignesTrouvailles(bilan.trouvailles), ...lignesNonLus(bilan.nonLus), conclure(bilan)]
}
