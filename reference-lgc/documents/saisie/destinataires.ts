import type { Destinataire, Intervenant } from '../modele/personnes.ts'
import { type Champs, coche } from './champs.ts'

const PREFIXE = 'destinataire-'

/** Le champ d'un destinataire : stable d'une page à l'autre, même si sa fiche change. */
export const champDestinataire = (d: Destinataire): string =>
  d.genre === 'patient'
    ? `${PREFIXE}patient`
    : PREFIXE + (d.identifiant ?? `${d.nom}-${d.prenom}`.replace(/\s+/g, '-'))

/** Ceux que le formulaire propose : le patient, les correspondants, et ceux d'un document repris. */
export function destinatairesProposes(
  patient: { nom: string; prenom: string; mssante: string | null },
  correspondants: readonly Intervenant[],
  repris: readonly Destinataire[],
): Destinataire[] {
  const proposes: Destinataire[] = [
    { genre: 'patient', ...patient },
    ...correspondants.map(professionnel),
  ]
  const connus = new Set(proposes.map(champDestinataire))
  return [...proposes, ...repris.filter((d) => !connus.has(champDestinataire(d)))]
}

const professionnel = (fiche: Intervenant): Destinataire => ({
  genre: 'professionnel',
  nom: fiche.nom,
  prenom: fiche.prenom,
  titre: fiche.titre,
  identifiant: fiche.identifiant,
  specialite: fiche.specialite,
  adresse: fiche.adresse,
  telephone: fiche.telephone,
  mssante: fiche.mssante,
})

export const lireDestinataires = (
  champs: Champs,
  proposes: readonly Destinataire[],
): Destinataire[] => proposes.filter((d) => coche(champs, champDestinataire(d)))

export const champsDesDestinataires = (choisis: readonly Destinataire[]): Champs =>
  Object.fromEntries(choisis.map((d) => [champDestinataire(d), 'oui']))

/** « Docteur Hakim EXEMPLAIRE » */
export const nomDestinataire = (d: Destinataire): string =>
  [d.genre === 'professionnel' ? d.titre : null, d.prenom, d.nom].filter(Boolean).join(' ')
