import { readFileSync } from 'node:fs'
import { FAIT_SUIVI, type FaitSuivi } from '../../campagne/suivi.ts'

/** Un passage d'un scénario, tel que la campagne l'a annoncé. */
export interface PassageSuivi {
  essai: string
  scenario: string
  titre: string
  etapes: readonly string[]
  /** De chaque étape, ce qu'elle fait : `Action`, ou `Outcome` quand elle observe. */
  roles: readonly string[]
  debut: string
  /** Rang de l'étape en cours ou de la dernière commencée ; nul avant la première. */
  rang: number | null
  fin: string | null
}

/** Ce qu'un fichier de suivi raconte. */
export interface LectureSuivi {
  dossier: string | null
  /** Identifiants des scénarios à jouer, dans l'ordre. */
  scenarios: readonly string[]
  /** Les services simulés de chaque poste. */
  postes: NonNullable<Extract<FaitSuivi, { genre: 'dossier' }>['postes']>
  passages: readonly PassageSuivi[]
  redaction: boolean
  refus: Extract<FaitSuivi, { genre: 'refus' }> | null
  fin: { code: number; date: string } | null
}

function lireFaits(fichier: string): FaitSuivi[] {
  try {
    const texte = readFileSync(fichier, 'utf8')
    // Une dernière ligne sans saut est en train de s'écrire.
    return texte
      .slice(0, texte.lastIndexOf('\n') + 1)
      .split('\n')
      .filter((ligne) => ligne !== '')
      .flatMap((ligne) => FAIT_SUIVI.safeParse(JSON.parse(ligne)).data ?? [])
  } catch {
    return []
  }
}

/** Relit le suivi d'une campagne lancée ; un fichier absent est un suivi vide. */
export function lireSuivi(fichier: string): LectureSuivi {
  const passages = new Map<string, PassageSuivi>()
  const lu: Omit<LectureSuivi, 'passages'> = {
    dossier: null,
    scenarios: [],
    postes: [],
    redaction: false,
    refus: null,
    fin: null,
  }
  const changer = (essai: string, champs: Partial<PassageSuivi>) => {
    const passage = passages.get(essai)
    if (passage) passages.set(essai, { ...passage, ...champs })
  }
  for (const fait of lireFaits(fichier)) {
    if (fait.genre === 'dossier') {
      lu.dossier = fait.dossier
      lu.scenarios = fait.scenarios
      lu.postes = fait.postes ?? []
    }
    if (fait.genre === 'scenario') {
      const { essai, scenario, titre, etapes, roles = [], date } = fait
      const lu = { essai, scenario, titre, etapes, roles, debut: date }
      passages.set(essai, { ...lu, rang: null, fin: null })
    }
    if (fait.genre === 'etape') changer(fait.essai, { rang: fait.rang })
    if (fait.genre === 'scenario-fin') changer(fait.essai, { fin: fait.date })
    if (fait.genre === 'redaction') lu.redaction = true
    if (fait.genre === 'refus') lu.refus = fait
    if (fait.genre === 'fin') lu.fin = { code: fait.code, date: fait.date }
  }
  return { ...lu, passages: [...passages.values()] }
}
