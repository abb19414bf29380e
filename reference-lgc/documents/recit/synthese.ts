import type { Absence, Rubrique } from '../modele/rubrique.ts'
import type { CorpsSynthese } from '../modele/synthese.ts'
import { nomSignataire } from '../signataire.ts'
import { phraseAllergie } from './allergie.ts'
import {
  phraseActe,
  phraseFamiliale,
  phraseHabitude,
  phrasePathologie,
  phraseResultat,
  phraseVaccination,
} from './phrases.ts'
import { ligne, paragraphe, type SectionRecit } from './section.ts'
import { phraseTraitement } from './traitement.ts'

/** Les titres du papier et du CDA, et ce que chaque rubrique dit quand elle est vide. */
export const RUBRIQUES = {
  pathologies: { titre: 'Pathologies en cours', aucun: 'Aucune pathologie en cours connue' },
  antecedents: { titre: 'Antécédents médicaux', aucun: 'Aucun antécédent médical connu' },
  actes: { titre: 'Antécédents chirurgicaux', aucun: 'Aucun antécédent chirurgical connu' },
  allergies: {
    titre: 'Allergies et hypersensibilités',
    aucun: 'Aucune allergie ni hypersensibilité connue',
  },
  habitudes: { titre: 'Habitus, mode de vie', aucun: 'Aucun facteur lié au mode de vie connu' },
  antecedentsFamiliaux: {
    titre: 'Antécédents familiaux',
    aucun: 'Aucun antécédent familial connu',
  },
  traitements: {
    titre: 'Traitements au long cours',
    aucun: 'Aucun traitement au long cours connu',
  },
  vaccinations: { titre: 'Vaccinations', aucun: 'Aucune vaccination connue' },
  resultats: { titre: "Résultats d'examens", aucun: 'Aucun résultat à signaler' },
} as const
export type NomRubrique = keyof typeof RUBRIQUES

export const FACTEURS_PROFESSIONNELS = 'Facteurs de risque professionnels'
export const POINTS_DE_VIGILANCE = 'Points de vigilance'
export const NON_RENSEIGNE = 'Non renseigné'

/** Ce que dit une rubrique vide. */
export const absenceLue = (nom: NomRubrique, absence: Absence): string =>
  absence === 'aucun' ? RUBRIQUES[nom].aucun : NON_RENSEIGNE

function section<Ligne extends { cle: string }>(
  nom: NomRubrique,
  { lignes, absence }: Rubrique<Ligne>,
  phrase: (ligne: Ligne) => string,
): SectionRecit {
  return {
    titre: RUBRIQUES[nom].titre,
    paragraphes: lignes.length === 0 ? [absenceLue(nom, absence)] : [],
    lignes: lignes.map((l) => ligne(l.cle, phrase(l))),
  }
}

/** Les rubriques dans l'ordre du volet (cda.md §13 [V]). */
export const recitSynthese = (s: CorpsSynthese): readonly SectionRecit[] => [
  ...(s.medecinTraitant ? [paragraphe('Médecin traitant', nomSignataire(s.medecinTraitant))] : []),
  section('pathologies', s.pathologies, phrasePathologie),
  section('antecedents', s.antecedents, phrasePathologie),
  section('actes', s.actes, phraseActe),
  section('allergies', s.allergies, phraseAllergie),
  section('habitudes', s.habitudes, phraseHabitude),
  paragraphe(FACTEURS_PROFESSIONNELS, s.facteursProfessionnels || NON_RENSEIGNE),
  section('antecedentsFamiliaux', s.antecedentsFamiliaux, phraseFamiliale),
  section('resultats', s.resultats, phraseResultat),
  paragraphe(POINTS_DE_VIGILANCE, s.pointsDeVigilance || NON_RENSEIGNE),
  section('traitements', s.traitements, phraseTraitement),
  ...(s.modele === '2023.01' ? [section('vaccinations', s.vaccinations, phraseVaccination)] : []),
]
