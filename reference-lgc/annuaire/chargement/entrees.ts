import { normaliser } from '../recherche/normaliser.ts'
import type { Activite } from './activite.ts'
import type { Bal } from './bal.ts'
import type { Rangee } from './ranger.ts'

/** Les trois codes qu'a portés la médecine générale se cherchent ensemble (annuaire.md §7 [V]). */
const MEDECINE_GENERALE = new Set(['SM26', 'SM53', 'SM54'])
export const GROUPE_GENERALE = 'SM-GENERALE'

const groupeDe = (code: string): string => (MEDECINE_GENERALE.has(code) ? GROUPE_GENERALE : code)

const joindre = (...parties: readonly string[]): string => parties.filter(Boolean).join(' ')

type Adressable = Pick<Activite, 'numero' | 'repetition' | 'typeVoie' | 'libelleVoie'>
const voieDe = (a: Adressable): string => joindre(a.numero, a.repetition, a.typeVoie, a.libelleVoie)

interface Cherchable {
  nom: string
  prenom: string
  raison: string
  enseigne: string
  commune: string
}
const normalisees = ({ nom, prenom, raison, enseigne, commune }: Cherchable) => ({
  n_nom: normaliser(nom),
  n_prenom: normaliser(prenom),
  n_raison: normaliser(raison),
  n_enseigne: normaliser(enseigne),
  n_commune: normaliser(commune),
})

/** L'activité d'un professionnel, telle que l'annuaire du cabinet la garde. */
export function entreeActivite(a: Activite, structure: string): Rangee {
  // Le cedex porte la ville quand la commune manque.
  const commune = a.commune || a.bureau.replace(/^\d{5}\s+/, '')
  return {
    cle: [a.identifiant, structure, a.codeSpecialite, a.codeMode, a.genre].join('|'),
    genre: 'PER',
    identifiant: a.identifiant,
    rpps: a.rpps,
    structure,
    civilite: a.civilite,
    civilite_exercice: a.civiliteExercice,
    nom: a.nom,
    prenom: a.prenom,
    code_profession: a.codeProfession,
    profession: a.profession,
    code_specialite: a.codeSpecialite,
    specialite: a.specialite,
    groupe_specialite: groupeDe(a.codeSpecialite),
    mode: a.mode,
    raison: a.raison,
    enseigne: a.enseigne,
    voie: voieDe(a),
    code_postal: a.codePostal,
    commune,
    telephone: a.telephone,
    ...normalisees({ ...a, commune }),
  }
}

/**
 * Ce qu'une boîte apprend seule : une structure qu'aucune activité ne nomme ainsi, ou une personne absente
 * de l'autre fichier.
 */
export function entreeBal(b: Bal, structure: string, genre: 'PER' | 'ORG'): Rangee {
  const commune = b.acheminement.replace(/^\d{5}\s+/, '')
  const personne = genre === 'PER'
  return {
    cle: personne ? `${b.identifiant}|${structure}|bal` : `ORG|${structure}`,
    genre,
    identifiant: personne ? b.identifiant : '',
    rpps: personne ? b.rpps : '',
    structure,
    civilite: '',
    civilite_exercice: personne ? b.civiliteExercice : '',
    nom: personne ? b.nom : '',
    prenom: personne ? b.prenom : '',
    code_profession: personne ? b.codeProfession : '',
    profession: personne ? b.profession : '',
    code_specialite: personne ? b.codeSpecialite : '',
    specialite: personne ? b.specialite : '',
    groupe_specialite: personne ? groupeDe(b.codeSpecialite) : '',
    mode: '',
    raison: b.raison,
    enseigne: b.enseigne,
    voie: voieDe(b),
    code_postal: b.codePostal,
    commune,
    telephone: '',
    ...normalisees({
      nom: personne ? b.nom : '',
      prenom: personne ? b.prenom : '',
      raison: b.raison,
      enseigne: b.enseigne,
      commune,
    }),
  }
}

export const boiteDe = (b: Bal, structure: string): Rangee => ({
  cle: [b.adresse.toLowerCase(), b.identifiant, structure].join('|'),
  type: b.type,
  adresse: b.adresse.toLowerCase(),
  identifiant: b.identifiant,
  structure,
  service: b.service,
  dematerialisation: b.dematerialisation,
  raison: b.raison || b.enseigne,
  commune: b.acheminement.replace(/^\d{5}\s+/, ''),
})
