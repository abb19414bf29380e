import type { ActionsDossierMedical, EntreeDossier, RubriqueDossier } from '../../contrat.ts'
import type { ChampTableau } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const RUBRIQUES: Record<RubriqueDossier, string> = {
  pathologie: 'Pathologie en cours',
  allergie: 'Allergie',
  traitement: 'Traitement au long cours',
}

function dire({ libelle, ald, code, cote, prise }: EntreeDossier): string {
  const precisions = [
    ald ? 'affection de longue durée' : '',
    code ? `code CIM-10 ${code}` : '',
    cote ? `côté ${cote}` : '',
    prise ? `${prise.comprimes} comprimé toutes les ${prise.heures} heures` : '',
  ].filter(Boolean)
  return [libelle, ...precisions].join(', ')
}

const RAPPELS = {
  genre: 'tableau',
  libelle: 'Volets de synthèse médicale à mettre à jour',
  colonnes: {
    patient: { libelle: 'patient' },
    motif: { libelle: 'motif' },
    echeance: { libelle: 'échéance', genre: 'date' },
  },
} as const satisfies ChampTableau

export function actionsDossierMedical({ enregistrer, remplir }: Guide): ActionsDossierMedical {
  return {
    completerDossierMedical: (entrees) =>
      enregistrer(
        'Inscrivez ces éléments au dossier médical du patient.',
        entrees.map((entree) => ({ libelle: RUBRIQUES[entree.rubrique], valeur: dire(entree) })),
      ),
    reglerMentionRgpd: (texte) =>
      enregistrer('Réglez le texte d’information du patient (RGPD) que portent les documents.', [
        { libelle: 'Texte', valeur: texte },
      ]),
    reglerRappels: ({ ald, mois }) =>
      enregistrer('Réglez les rappels de mise à jour du volet de synthèse médicale.', [
        { libelle: 'Pour les patients en ALD', valeur: ald ? 'oui' : 'non' },
        { libelle: 'Périodicité', valeur: `${mois} mois` },
      ]),
    async lireRappels() {
      const consigne = 'Affichez la liste des volets de synthèse médicale à mettre à jour.'
      return (await remplir({ consigne, champs: { lignes: RAPPELS } })).lignes
    },
    reporterRappel: (date) =>
      enregistrer('Reportez le rappel de ce patient.', [
        { libelle: 'Nouvelle date', valeur: date },
      ]),
  }
}
