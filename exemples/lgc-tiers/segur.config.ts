/** Réglages du banc pour Sorbier 7, le logiciel d'exemple : voyez LISEZMOI.md. */
export default {
  editeur: { denomination: 'Atelier du Sorbier (fictif)', siret: '732 829 320 00074' },
  produit: { nom: 'Sorbier 7' },
  rem: 'MDV-LGC-SF-Va1',
  profils: ['Général', 'Centres de santé'],
  cible: './pilote.ts',
  services: { insi: 'simule' },
  portBase: 9700,
}
