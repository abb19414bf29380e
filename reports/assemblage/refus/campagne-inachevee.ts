import type { RegleCampagne } from './types.ts'

/** Sans manifeste final, personne ne peut dire ce qui manque ni ce qui a changé. */
export const campagneInachevee: RegleCampagne = {
  id: 'assemblage.campagne-inachevee',
  remede: 'Menez-la à son terme : « npx segur campagne --reprendre <dossier> ».',
  source: 'conception.md §3',
  juger: ({ fin }) => (fin === null ? 'elle a été interrompue, son manifeste est partiel' : null),
}
