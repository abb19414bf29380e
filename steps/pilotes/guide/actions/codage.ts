import type { ActionsCodage } from '../../contrat.ts'
import { fichier } from '../champs.ts'
import type { ChampTableau } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const CODES = {
  genre: 'tableau',
  libelle: 'Quelques codes affichés',
  absence: 'si le logiciel n’a pas cette terminologie',
  colonnes: { code: { libelle: 'code' }, libelle: { libelle: 'libellé' } },
} as const satisfies ChampTableau

const PROPOSES = {
  genre: 'tableau',
  libelle: 'Propositions affichées',
  absence: 'si aucune',
  colonnes: {
    referentiel: { libelle: 'référentiel (CIM-10, CCAM, base de médicaments…)' },
    code: { libelle: 'code' },
    libelle: { libelle: 'libellé' },
  },
} as const satisfies ChampTableau

export function actionsCodage({ remplir, fichierDe }: Guide): ActionsCodage {
  const proposer = async (consigne: string, donnees: { libelle: string; valeur: string }[] = []) =>
    (await remplir({ consigne, donnees, champs: { proposes: PROPOSES } })).proposes
  return {
    async afficherTerminologie(terminologie) {
      const consigne = `Affichez la terminologie « ${terminologie} », jusqu’à des codes qui se retiennent.`
      const { codes } = await remplir({ consigne, champs: { codes: CODES } })
      return codes.length === 0 ? null : { codes }
    },
    taperRecherche: (domaine, lettres) =>
      proposer(`Tapez ces lettres dans la recherche de ${domaine}, sans valider.`, [
        { libelle: 'Lettres', valeur: lettres },
      ]),
    redigerEtProposer: (texte) =>
      proposer('Commencez un compte rendu de ce patient et écrivez ce texte, sans terminer.', [
        { libelle: 'Texte', valeur: texte },
      ]),
    filtrerCodage: () => proposer('Restreignez les propositions de codage à la CIM-10.'),
    async prendreConditions() {
      const { texte, gestes, conditions } = await remplir({
        consigne:
          'Depuis l’écran de travail, ouvrez les conditions d’utilisation sur la confidentialité des documents et le RGPD, puis prenez-en le fichier.',
        champs: {
          texte: {
            genre: 'texte',
            libelle: 'Premières lignes affichées',
            absence: 'si le logiciel ne les montre pas',
          },
          gestes: { genre: 'liste', libelle: 'Chaque clic pour y arriver', absence: 'si aucun' },
          conditions: fichier('Fichier des conditions (PDF)', 'si le logiciel n’en donne pas'),
        },
      })
      return { texte, gestes, fichier: fichierDe(conditions) }
    },
  }
}
