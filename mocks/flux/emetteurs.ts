/** Un établissement fictif qui envoie et reçoit des messages, dans son propre domaine d'identification. */
export interface EmetteurFlux {
  /** Nom dit dans un scénario. */
  nom: string
  /** MSH-3, MSH-4 : l'application et l'établissement. */
  application: string
  etablissement: string
  /** Autorité qui affecte ses identifiants de patients, sous l'OID réservé à la documentation. */
  oid: string
}

/** Les partenaires du banc ; le premier est le système raccordé qui reçoit les messages du logiciel. */
export const EMETTEURS_FLUX = [
  {
    nom: 'centre hospitalier fictif',
    application: 'GAP-FICTIF',
    etablissement: 'CH-FICTIF',
    oid: '1.3.6.1.4.1.32473.20.1',
  },
  {
    nom: 'laboratoire des Acacias',
    application: 'SGL-ACACIAS',
    etablissement: 'LABO-ACACIAS',
    oid: '1.3.6.1.4.1.32473.20.2',
  },
  {
    nom: 'centre d’imagerie du Port',
    application: 'RIS-PORT',
    etablissement: 'IMAGERIE-PORT',
    oid: '1.3.6.1.4.1.32473.20.3',
  },
] as const satisfies readonly EmetteurFlux[]

/** Le système raccordé : celui à qui le logiciel adresse ses messages (MSH-5, MSH-6). */
export const SYSTEME_RACCORDE: EmetteurFlux = EMETTEURS_FLUX[0]

/** Le partenaire dit par son nom ou par le code de son établissement ; `null` s'il n'existe pas. */
export const trouverEmetteur = (dit: string): EmetteurFlux | null =>
  EMETTEURS_FLUX.find(({ nom, etablissement }) => nom === dit || etablissement === dit) ?? null
