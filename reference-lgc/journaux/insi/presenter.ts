import { LIBELLES_MOTIF } from '../../insi/motifs.ts'
import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import type { Individu, MatriculeRecu } from '../../insi/reponse.ts'
import { retourEnMots } from '../../insi/retours.ts'
import { LIBELLES_MODE } from '../../insi/trace-acces.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { LIBELLES } from '../../patients/libelles.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { heureDe, jourDe } from '../../vues/heures.ts'
import type { EchangeTrace } from './detail.ts'
import { modaliteEnMots, operationEnMots } from './modalites.ts'

/** Un libellé et ce qu'il montre ; une valeur vide se dit « Non renseigné ». */
export interface Champ {
  libelle: string
  valeur: string
}

/** L'appel et son retour (INS.40, INS.42). */
export function champsAppel(echange: EchangeTrace, mutations: Mutations): Champ[] {
  const { action, code, motif, avecLieu } = echange
  const modalite = modaliteEnMots(action, mutations)
  const retour = retourEnMots(action, code)
  return [
    { libelle: 'Date et heure', valeur: `${jourDe(echange.le)} ${heureDe(echange.le)}` },
    { libelle: 'Utilisateur', valeur: echange.auteur },
    { libelle: 'Opération', valeur: operationEnMots(action) },
    ...(action === 'verification' ? [] : [{ libelle: 'Modalité', valeur: modalite }]),
    ...(action === 'traits'
      ? [{ libelle: 'Lieu de naissance', valeur: avecLieu ? 'Envoyé' : 'Non envoyé' }]
      : []),
    { libelle: 'Déclenchement', valeur: LIBELLES_MOTIF[motif] },
    { libelle: 'Code retour', valeur: code },
    { libelle: 'Retour', valeur: retour },
  ]
}

/** Qui s'est identifié, et par quel certificat (INS.53). */
export function champsAuthentification(
  { mode, certificat }: EchangeTrace,
  mutations: Mutations,
): Champ[] {
  const trace = mutations.choisir('certificat-organisation-non-trace', certificat, () => null)
  return [
    { libelle: 'Mode', valeur: mode === null ? '' : LIBELLES_MODE[mode] },
    ...(trace
      ? [
          { libelle: 'Certificat', valeur: trace.nom },
          { libelle: 'Structure', valeur: trace.structure },
          { libelle: 'Organisation', valeur: trace.organisation },
          { libelle: 'Autorité', valeur: trace.autorite },
          { libelle: 'Numéro de série', valeur: trace.numeroSerie },
        ]
      : []),
  ]
}

/** Ce que le code 00 a rendu : matricule, OID, traits, puis anciens matricules (INS.41). */
export function champsRecus(recu: Individu, mutations: Mutations): Champ[] {
  const matricule: Champ[] = [
    { libelle: LIBELLES.matriculeIns, valeur: matriculeLisible(recu.actif) },
    ...mutations.choisir(
      'journal-sans-oid',
      [{ libelle: LIBELLES.oid, valeur: recu.actif.oid }],
      () => [],
    ),
  ]
  const traits: Champ[] = [
    { libelle: LIBELLES.nomNaissance, valeur: recu.nomNaissance },
    { libelle: LIBELLES.prenomsNaissance, valeur: recu.listePrenoms },
    { libelle: LIBELLES.dateNaissance, valeur: dateAffichee(recu.dateNaissance) },
    { libelle: LIBELLES.sexe, valeur: recu.sexe },
    { libelle: LIBELLES.lieuNaissance, valeur: recu.lieuNaissance },
  ]
  return [
    ...matricule,
    ...mutations.choisir('journal-sans-traits-recus', traits, () => []),
    ...mutations.choisir('journal-sans-historique-matricules', champsHistorique(recu), () => []),
  ]
}

function champsHistorique({ historique }: Individu): Champ[] {
  if (historique.length === 0)
    return [{ libelle: 'Historique des matricules', valeur: 'Aucun ancien matricule' }]
  return historique.map((ancien, rang) => ({
    libelle: historique.length === 1 ? 'Ancien matricule' : `Ancien matricule ${rang + 1}`,
    valeur: `${matriculeLisible(ancien)}, OID\u00A0${ancien.oid}${periode(ancien)}`,
  }))
}

/** Le matricule ne se lit jamais sans sa nature. */
const matriculeLisible = ({ matricule, oid }: MatriculeRecu): string =>
  `${grouperMatricule(matricule)} ${natureDe(oid) ?? ''}`.trim()

const periode = ({ debut, fin }: MatriculeRecu): string =>
  `${debut ? `, depuis le ${dateAffichee(debut)}` : ''}${fin ? `, jusqu'au ${dateAffichee(fin)}` : ''}`
