import { attestationHorsModele } from './regles/attestation-hors-modele.ts'
import { champsDIdentite } from './regles/champs-d-identite.ts'
import { copieDIdentite } from './regles/copie-d-identite.ts'
import { criteresAnnuaire } from './regles/criteres-annuaire.ts'
import { denomination } from './regles/denomination.ts'
import { donneesReelles } from './regles/donnees-reelles.ts'
import { envoiAUnUsager } from './regles/envoi-a-un-usager.ts'
import { feuilleDeStyle } from './regles/feuille-de-style.ts'
import { filmPartiel } from './regles/film-partiel.ts'
import { hl7v2PourUnLgc } from './regles/hl7v2-pour-un-lgc.ts'
import { lienGazelle } from './regles/lien-gazelle.ts'
import { messageDeResponsabilite } from './regles/message-de-responsabilite.ts'
import { pdfJoint } from './regles/pdf-joint.ts'
import { prerequisAncien } from './regles/prerequis-ancien.ts'
import { preuvesGroupees } from './regles/preuves-groupees.ts'
import { recetteDInstallation } from './regles/recette-d-installation.ts'
import { retentionUnitaire } from './regles/retention-unitaire.ts'
import { statutCnda } from './regles/statut-cnda.ts'
import { traceSansMessage } from './regles/trace-sans-message.ts'
import type { MotifDeRefus } from './types.ts'

/** Les dix-neuf motifs de refus connus, dans l'ordre de convergence.md §6. */
export const MOTIFS_DE_REFUS: readonly MotifDeRefus[] = [
  preuvesGroupees,
  hl7v2PourUnLgc,
  lienGazelle,
  retentionUnitaire,
  traceSansMessage,
  messageDeResponsabilite,
  pdfJoint,
  feuilleDeStyle,
  criteresAnnuaire,
  prerequisAncien,
  envoiAUnUsager,
  copieDIdentite,
  statutCnda,
  attestationHorsModele,
  champsDIdentite,
  recetteDInstallation,
  filmPartiel,
  donneesReelles,
  denomination,
]
