import {
  ACTES_TELEMEDECINE,
  type ActeTelemedecine,
  type CorpsTelemedecine,
} from '../modele/telemedecine.ts'
import { type Champs, champ, coche, type Fin, type Lecture, type Probleme } from './champs.ts'
import { nettoyerTexte, refusTexte } from './nettoyer.ts'

/** Ce qu'une demande dit, dans l'ordre où l'expert la lit. */
export const PARTIES_TELEMEDECINE = {
  motif: 'Motif de la demande',
  contexte: 'Histoire et contexte',
  question: 'Question posée',
} as const
type Partie = keyof typeof PARTIES_TELEMEDECINE
const PARTIES = Object.keys(PARTIES_TELEMEDECINE) as Partie[]

const estActe = (texte: string): texte is ActeTelemedecine =>
  (ACTES_TELEMEDECINE as readonly string[]).includes(texte)

export function lireTelemedecine(champs: Champs, fin: Fin): Lecture<CorpsTelemedecine> {
  const problemes: Probleme[] = []
  const acte = champ(champs, 'acte')
  if (!estActe(acte)) problemes.push({ champ: 'acte', message: 'Choisissez l’acte demandé.' })
  const sections = PARTIES.map((partie) => {
    const texte = nettoyerTexte(champ(champs, partie))
    const titre = PARTIES_TELEMEDECINE[partie]
    const manque = texte.trim() === '' && fin === 'terminer' && partie !== 'contexte'
    const refus = manque ? `Renseignez « ${titre} ».` : refusTexte(texte)
    if (refus) problemes.push({ champ: partie, message: refus })
    return { titre, texte }
  })
  return {
    valeur: {
      genre: 'telemedecine',
      acte: estActe(acte) ? acte : 'TE1',
      urgent: coche(champs, 'urgent'),
      sections: sections.filter(({ texte }) => fin === 'brouillon' || texte.trim() !== ''),
    },
    problemes,
  }
}

export function champsDeTelemedecine({ acte, urgent, sections }: CorpsTelemedecine): Champs {
  const partie = (nom: Partie) =>
    sections.find(({ titre }) => titre === PARTIES_TELEMEDECINE[nom])?.texte ?? ''
  return {
    acte,
    urgent: urgent ? 'oui' : '',
    ...Object.fromEntries(PARTIES.map((nom) => [nom, partie(nom)])),
  }
}
