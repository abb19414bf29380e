import { ID_REGLES } from '../regles/index.ts'
import type { Trouvaille } from '../types.ts'
import { motifDeFichier } from './motif-de-fichier.ts'
import { enCours } from './regles/en-cours.ts'
import { justifiee } from './regles/justifiee.ts'
import type { Derogation, DerogationEmployee, RegleDerogation } from './types.ts'

const REGLES: readonly RegleDerogation[] = [justifiee, enCours]

const sansBlancs = (texte: string): string => texte.replace(/\s+/g, ' ').trim()

const lieuEntier = ({ membre, lieu }: Trouvaille): string =>
  sansBlancs(membre === null ? lieu : `${membre}, ${lieu}`)

function couvre(derogation: Derogation, trouvaille: Trouvaille): boolean {
  const { regle, fichier, empreinte, lieu } = derogation
  if (regle !== trouvaille.regle || !motifDeFichier(fichier ?? '')(trouvaille.fichier)) return false
  if (
    empreinte !== null &&
    empreinte.replace(/^sha256:/, '').toLowerCase() !== trouvaille.empreinte
  )
    return false
  return lieu === null || sansBlancs(lieu) === lieuEntier(trouvaille)
}

function fauteDe(derogation: Derogation, fichier: string, jour: string): Trouvaille | null {
  for (const { id, juger, ...regle } of REGLES) {
    const extrait = juger(derogation, { jour, regles: ID_REGLES })
    if (extrait === null) continue
    const lieu = `dérogation ${derogation.rang}`
    const ou = { fichier, empreinte: null, membre: null, lieu, extrait, occurrences: 1 }
    return { regle: id, sorte: 'derogation', ...regle, ...ou }
  }
  return null
}

export interface Application {
  /** Ce qui n’est pas couvert, et les dérogations fautives. */
  trouvailles: readonly Trouvaille[]
  employees: readonly DerogationEmployee[]
  /** En règle, mais elles ne couvrent rien : à retirer. */
  inutiles: readonly Derogation[]
}

/** Retire des trouvailles ce que des dérogations en règle couvrent. Une dérogation fautive ne couvre rien. */
export function appliquerDerogations(
  trouvailles: readonly Trouvaille[],
  derogations: readonly Derogation[],
  { fichier, jour }: { fichier: string; jour: string },
): Application {
  const fautes = derogations.flatMap((derogation) => fauteDe(derogation, fichier, jour) ?? [])
  const fautives = new Set(fautes.map(({ lieu }) => lieu))
  const enRegle = derogations.filter(({ rang }) => !fautives.has(`dérogation ${rang}`))
  const couvertes = new Map<Derogation, Trouvaille[]>(enRegle.map((une) => [une, []]))
  const restantes = trouvailles.filter((trouvaille) => {
    const premiere = enRegle.find((derogation) => couvre(derogation, trouvaille))
    if (premiere === undefined) return true
    couvertes.get(premiere)?.push(trouvaille)
    return false
  })
  return {
    trouvailles: [...restantes, ...fautes],
    employees: [...couvertes]
      .filter(([, liste]) => liste.length > 0)
      .map(([derogation, liste]) => ({
        ...derogation,
        couvre: liste.map(({ regle, fichier: ou, membre, lieu }) => ({
          regle,
          fichier: ou,
          membre,
          lieu,
        })),
      })),
    inutiles: [...couvertes].filter(([, liste]) => liste.length === 0).map(([une]) => une),
  }
}
