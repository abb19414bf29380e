import type { ActionsInsi } from '../../contrat.ts'
import { MESSAGES } from '../champs.ts'
import type { Guide } from '../guide.ts'

export function actionsInsi({ remplir, enregistrer }: Guide): ActionsInsi {
  return {
    async interrogerInsi(voie) {
      const { comparaison, reprisePossible, messages } = await remplir({
        consigne: `Interrogez INSi ${voie === 'traits' ? 'par les traits' : 'avec la carte Vitale'}.`,
        champs: {
          comparaison: {
            genre: 'tableau',
            libelle: 'Traits comparés',
            absence: 'si aucun',
            colonnes: {
              trait: { libelle: 'trait' },
              local: { libelle: 'dossier' },
              insi: { libelle: 'INSi' },
              different: { libelle: 'écart signalé', genre: 'oui-non' },
            },
          },
          reprisePossible: {
            genre: 'oui-non',
            libelle: 'Le logiciel propose-t-il de reprendre ces données ?',
          },
          messages: MESSAGES,
        },
      })
      return {
        comparaison: comparaison.map((trait) => ({
          ...trait,
          different: trait.different === 'oui',
        })),
        reprisePossible,
        messages,
      }
    },
    accepterIdentite: () => enregistrer('Acceptez l’identité proposée par INSi.'),
    verifierIdentite: () =>
      remplir({
        consigne: 'Faites vérifier par INSi l’identité du patient ouvert.',
        champs: {
          possible: { genre: 'oui-non', libelle: 'Le logiciel a-t-il lancé la vérification ?' },
          messages: MESSAGES,
        },
      }),
    async lireIdentitesARevoir() {
      const { lignes } = await remplir({
        consigne: 'Affichez la liste de travail des identités à revoir.',
        champs: {
          lignes: {
            genre: 'tableau',
            libelle: 'Identités à revoir',
            colonnes: { patient: { libelle: 'patient' }, detail: { libelle: 'reste de la ligne' } },
          },
        },
      })
      return lignes
    },
    reglerIdentificationInsi: (choix) =>
      enregistrer(
        choix === 'professionnel'
          ? 'Réglez les appels à INSi sur l’identification du professionnel (carte CPx ou Pro Santé Connect).'
          : 'Réglez les appels à INSi sur le certificat d’organisation de la structure.',
      ),
  }
}
