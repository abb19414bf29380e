import type { DossierAdministratif } from '../../../reports/assemblage/administratif/types.ts'
import type { Campagne } from '../../../reports/campagne/types.ts'
import type { Config } from '../../config/schema.ts'

/** Les champs du dossier administratif, pris de la configuration, à défaut de ce que la campagne en a gardé. */
export function composerAdministratif(
  { editeur, produit, administratif }: Pick<Config, 'editeur' | 'produit' | 'administratif'>,
  campagne: Campagne,
): DossierAdministratif {
  const { versions, distributeurs, documentation, composants, ...reste } = administratif
  // Sans fichier de configuration, l'éditeur est celui du LGC de référence : la campagne en sait plus.
  const sien = editeur.siret === undefined ? campagne.editeur : editeur
  return {
    editeur: {
      denomination: sien.denomination,
      siret: sien.siret ?? null,
      nie: sien.nie ?? null,
      nil: sien.nil ?? null,
      formeJuridique: reste.formeJuridique,
      siege: reste.siege,
      representant: reste.representant,
      contact: reste.contact,
    },
    version: {
      denominationCommerciale: editeur.siret === undefined ? campagne.produit : produit.nom,
      depotPrevu: reste.depotPrevu,
      groupement: reste.groupement,
      attestationCnda: reste.attestationCnda,
      referencementAnterieur: reste.referencementAnterieur,
      candidaturePsc: reste.candidaturePsc,
    },
    solution: {
      versionTechnique: produit.version ?? campagne.versionLgc,
      versions,
      distributeurs,
      documentation,
    },
    composants: composants ?? null,
    financement: { demande: reste.financement, versionsRetirees: reste.versionsRetirees },
  }
}
