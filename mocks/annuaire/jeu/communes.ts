import type { Commune } from './types.ts'

const commune = (codePostal: string, insee: string, nom: string, departement: string): Commune => ({
  codePostal,
  insee,
  nom,
  departement,
  acheminement: nom.normalize('NFD').replace(/\p{M}/gu, '').replace(/[-']/g, ' ').toUpperCase(),
})

/** Des communes réelles ; ni les rues ni les structures n'y existent. */
export const COMMUNES = {
  clermont: commune('63000', '63113', 'Clermont-Ferrand', 'Puy-de-Dôme'),
  /** La même commune, sous l'autre code postal de l'exemple. */
  clermontSud: commune('63100', '63113', 'Clermont-Ferrand', 'Puy-de-Dôme'),
  riom: commune('63200', '63300', 'Riom', 'Puy-de-Dôme'),
  thiers: commune('63300', '63430', 'Thiers', 'Puy-de-Dôme'),
  issoire: commune('63500', '63178', 'Issoire', 'Puy-de-Dôme'),
  arlanc: commune('63220', '63010', 'Arlanc', 'Puy-de-Dôme'),
  vichy: commune('03200', '03310', 'Vichy', 'Allier'),
  moulins: commune('03000', '03190', 'Moulins', 'Allier'),
  aurillac: commune('15000', '15014', 'Aurillac', 'Cantal'),
  lePuy: commune('43000', '43157', 'Le Puy-en-Velay', 'Haute-Loire'),
  saintEtienne: commune('42000', '42218', 'Saint-Étienne', 'Loire'),
  isleDAbeau: commune('38080', '38193', "L'Isle-d'Abeau", 'Isère'),
} as const satisfies Record<string, Commune>

/** Où naissent les structures qui font grandir le jeu. */
export const COMMUNES_DE_CROISSANCE: readonly Commune[] = Object.values(COMMUNES)
