/** Pages de l'accès web du DMP (TD0.9 ; dmp.md §7.5 [V]). */
export const PAGES_WEB = {
  TableauDeBord: 'Tableau de bord',
  DossierPatient: 'Dossier du patient',
  Documents: 'Documents',
  HistoriqueAcces: 'Historique des accès',
  VolontesEtDroits: 'Volontés et droits',
} as const
export type PageWeb = keyof typeof PAGES_WEB

/** L'adresse d'une page, l'INS au bout ; aucun jeton n'y est, le navigateur s'identifie lui-même. */
export const adresseWeb = (accesWeb: string, page: PageWeb, matricule: string | null): string =>
  [`${accesWeb}/AccesDirect/${page}`, ...(matricule ? [encodeURIComponent(matricule)] : [])].join(
    '/',
  )
