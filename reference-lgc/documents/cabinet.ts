import type { Profession } from '../comptes/professions.ts'
import { STRUCTURE } from '../version.ts'
import type { Codage } from './modele/codage.ts'
import type { CabinetFige } from './modele/personnes.ts'

/** Le cabinet fictif, tel qu'il signe ses documents (psc.md §17 ; téléphone réservé à la fiction). */
export const CABINET: CabinetFige = {
  nom: STRUCTURE,
  /** Cabinet identifié par RPPS et rang : préfixe 4 (cda.md §6 [V]). */
  identifiant: '499700000013001',
  adresse: { voie: '1 rue des Tilleuls', codePostal: '63220', commune: 'ARLANC' },
  telephone: '04 65 71 00 01',
}

export const CADRE_EXERCICE: Codage = {
  code: 'AMBULATOIRE',
  libelle: 'Ambulatoire',
  systeme: '1.2.250.1.213.1.1.4.9',
}

const SECTEURS: Record<string, string> = {
  SA07: 'Cabinet individuel',
  SA08: 'Cabinet de groupe',
  SA09: 'Exercice en société',
}

/** Le secteur d'activité du compte ; à défaut, un cabinet individuel. */
export const secteurDe = (code: string | null): Codage => {
  const connu = code !== null && code in SECTEURS ? code : 'SA07'
  return { code: connu, libelle: SECTEURS[connu] ?? '', systeme: '1.2.250.1.71.4.2.4' }
}

const SPECIALITES: Record<string, { code: string; libelle: string; mot: string }> = {
  '01': {
    code: 'G15_10/SM54',
    libelle: 'Médecin - Médecine Générale (SM)',
    mot: 'Médecine générale',
  },
  '13': { code: 'G15_10/SM41', libelle: 'Médecin - Pneumologie (SM)', mot: 'Pneumologie' },
}

export interface Specialite extends Codage {
  /** Ce que le papier dit. */
  mot: string
}

/** La spécialité des documents, tirée de celle de l'assurance maladie ; `null` hors de la table. */
export const specialiteDe = (codeAmo: string | null): Specialite | null => {
  const connue = codeAmo === null ? undefined : SPECIALITES[codeAmo]
  return connue ? { ...connue, systeme: '1.2.250.1.213.1.1.4.5' } : null
}

const SYSTEME_METIERS = '1.2.250.1.213.1.1.4.5'

/** Libellés officiels (JDV_J01, cda.md §6 [V]) : leur casse n'est pas celle de la profession. */
const METIERS: Record<Profession, string> = {
  '10': 'Médecin',
  '21': 'Pharmacien',
  '40': 'Chirurgien-Dentiste',
  '50': 'Sage-Femme',
  '60': 'Infirmier',
  '70': 'Masseur-Kinésithérapeute',
  '80': 'Pédicure-Podologue',
  '91': 'Orthophoniste',
  '92': 'Orthoptiste',
}

/** La spécialité du compte, à défaut sa profession : un document dit toujours de quel métier il vient. */
export function metierDe({
  specialiteAmo,
  profession,
}: {
  specialiteAmo: string | null
  profession: Profession | null
}): Specialite | null {
  const specialite = specialiteDe(specialiteAmo)
  if (specialite || profession === null) return specialite
  const libelle = METIERS[profession]
  return { code: `G15_${profession}`, libelle, mot: libelle, systeme: SYSTEME_METIERS }
}
