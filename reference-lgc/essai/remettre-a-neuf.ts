import type { Base } from '../base/base.ts'
import { JUSTIFICATIFS_DEPART } from '../base/migrations/002-patients.ts'
import { AUTRES_JUSTIFICATIFS } from '../base/migrations/005-justificatifs.ts'
import { semerComptesEssai } from '../comptes/comptes-essai.ts'
import { semerCorrespondants } from '../dossier/correspondants/semer.ts'

/** Dans l'ordre des clés étrangères. */
const TABLES = [
  'trace_recu',
  'resultat_recu',
  'document_recu_octets',
  'document_recu',
  'courriel_source',
  'courriel_destinataire',
  'courriel',
  'opposition_mss',
  'trace_mss',
  'boite_mss',
  'liste_revocation',
  'on_journal',
  'on_depot',
  'on_choix',
  'dmp_ordre',
  'dmp_retenue',
  'dmp_consentement',
  'dmp_fiche',
  'dmp_appel',
  'dmp_trace',
  'dmp_responsabilite',
  'lecture_apcv',
  'copie_titre',
  'echange_insi',
  'appel_insi',
  'identite_a_revoir',
  'evenement_identite',
  'acces',
  'matricule_recu',
  'cle_recherche',
  'recherche',
  'document',
  'justificatif_presente',
  'message_sortant',
  'message_recu',
  'echange_partenaire',
  'contrat_confiance',
  'code_importe',
  'nomenclature_importee',
  'entree_dossier',
  'trace_dossier',
  'rappel_vsm',
  'annuaire_trace',
  'annuaire_lien',
  'annuaire_actualisation',
  'annuaire_chargement',
  'annuaire_libelle',
  'annuaire_bal',
  'annuaire_entree',
  'correspondant_local',
  'patient_correspondant',
  'correspondant',
  'patient',
  'justificatif',
  'brouillon',
  'trace_compte',
  'ancien_mot_de_passe',
  'liaison_psc',
  'journal_psc',
  'demande_psc',
  'session',
  'echec_connexion',
  'droit',
  'reglage',
  'compte',
] as const

/** Plus que les comptes, sans session ouverte. */
export function remettreANeuf(base: Base): void {
  base.transaction(() => {
    for (const table of TABLES) base.executer(`DELETE FROM ${table}`)
    base.script(JUSTIFICATIFS_DEPART)
    base.script(AUTRES_JUSTIFICATIFS)
    semerComptesEssai(base)
    semerCorrespondants(base)
  })
}
