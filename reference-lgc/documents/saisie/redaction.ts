import { MASQUAGES, type Redaction } from '../modele/contenu.ts'
import type { Destinataire } from '../modele/personnes.ts'
import type { CorpsSynthese } from '../modele/synthese.ts'
import { DESCRIPTIONS, estTypeDocument, type TypeDocument } from '../types.ts'
import { typeAutre } from '../types-autres.ts'
import { type Champs, champ, coche, type Fin, type Lecture, type Probleme } from './champs.ts'
import { champsDuCorps, lireCorpsDocument } from './corps.ts'
import { champsDesDestinataires, lireDestinataires } from './destinataires.ts'
import { nettoyerLigne, refusTitre } from './nettoyer.ts'

export const typeChoisi = (champs: Champs): TypeDocument | null => {
  const type = champ(champs, 'type')
  return estTypeDocument(type) ? type : null
}

/** Ce que le formulaire propose, et que la lecture doit retrouver. */
export interface Propositions {
  destinataires: readonly Destinataire[]
  synthese: () => CorpsSynthese
}

const titreDe = (champs: Champs): string => nettoyerLigne(champ(champs, 'titre'))

/** Le document tapé ; sans type choisi, il n'y a rien à en garder. */
export function lireRedaction(
  champs: Champs,
  fin: Fin,
  { destinataires, synthese }: Propositions,
): Lecture<Redaction | null> {
  const type = typeChoisi(champs)
  const autre = typeAutre(champ(champs, 'codage'))
  const corps = lireCorpsDocument(type ? DESCRIPTIONS[type].genre : 'texte', champs, {
    fin,
    proposee: synthese,
  })
  const refus: [string, string | null][] = [
    ['type', type ? null : 'Choisissez le type du document.'],
    ['codage', type === 'autre' && !autre ? 'Choisissez de quel document il s’agit.' : null],
    ['titre', refusTitre(titreDe(champs))],
  ]
  const problemes: Probleme[] = [
    ...refus.flatMap(([nom, message]) => (message ? [{ champ: nom, message }] : [])),
    ...corps.problemes,
  ]
  if (!type) return { valeur: null, problemes }
  return {
    valeur: {
      type,
      codage: (type === 'autre' && autre) || DESCRIPTIONS[type].type,
      titre: titreDe(champs),
      corps: corps.valeur,
      destinataires: lireDestinataires(champs, destinataires),
      masquages: MASQUAGES.filter((code) => coche(champs, `masquage-${code}`)),
    },
    problemes,
  }
}

/** Le formulaire d'un document, tel qu'il a été laissé. */
export const champsDe = (r: Redaction): Champs => ({
  type: r.type,
  codage: r.codage.code,
  titre: r.titre,
  ...champsDuCorps(r.corps),
  ...champsDesDestinataires(r.destinataires),
  ...Object.fromEntries(r.masquages.map((code) => [`masquage-${code}`, 'oui'])),
})
