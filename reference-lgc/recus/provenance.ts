/** Par où un document est arrivé, et de qui : affiché dans les listes, gardé avec lui. */
export type Provenance =
  | {
      canal: 'messagerie'
      /** Adresse ou libellé de l'expéditeur. */
      expediteur: string
      /** Date du message (ISO 8601). */
      date: string
      messageId: string
    }
  | {
      canal: 'dmp'
      auteur: string
      /** `uniqueId` de la fiche XDS : les doublons d'un autre canal s'y reconnaissent. */
      uniqueId: string
    }
  | { canal: 'import' }

export type Canal = Provenance['canal']

/** `Messagerie, de labo@…` : d'où il vient, tel que les listes et les traces le disent. */
export function origine(provenance: Provenance): string {
  if (provenance.canal === 'messagerie') return `Messagerie, de ${provenance.expediteur}`
  return provenance.canal === 'dmp' ? `DMP, de ${provenance.auteur}` : 'Importé à la main'
}
