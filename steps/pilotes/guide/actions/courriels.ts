import type { ActionsCourriels, CanalRefuse, CourrielSaisi } from '../../contrat.ts'
import type { Guide } from '../guide.ts'

const donneesDe = ({ a, objet, texte, gras, boite }: CourrielSaisi) => [
  ...(boite === '' ? [] : [{ libelle: 'Boîte d’envoi', valeur: boite }]),
  { libelle: 'Destinataire', valeur: a },
  { libelle: 'Objet', valeur: objet },
  { libelle: 'Texte', valeur: texte },
  ...(gras === '' ? [] : [{ libelle: 'Passage en gras', valeur: gras }]),
]

const REFUS: Record<CanalRefuse, string> = {
  patient: 'Enregistrez que ce patient refuse de recevoir ses documents par Mon espace santé.',
  professionnel:
    'Enregistrez que ce patient refuse que ses documents partent à des professionnels.',
}

export function actionsCourriels({ enregistrer, remplir }: Guide): ActionsCourriels {
  return {
    ecrireCourriel: (courriel) =>
      enregistrer(
        `Écrivez ce message, ${courriel.accuse ? 'avec' : 'sans'} demande d’accusé, et envoyez-le.`,
        donneesDe(courriel),
      ),
    repondreAuCourriel: (objet, texte) =>
      enregistrer(`Répondez au message « ${objet} ».`, [{ libelle: 'Texte', valeur: texte }]),
    async lireBoiteReception() {
      const { lignes } = await remplir({
        consigne: 'Affichez la boîte de réception de la messagerie sécurisée.',
        champs: {
          lignes: {
            genre: 'tableau',
            libelle: 'Messages',
            colonnes: {
              objet: { libelle: 'objet' },
              ligne: { libelle: 'expéditeur, provenance et tout ce que la ligne montre' },
            },
          },
        },
      })
      return lignes
    },
    async ouvrirCourriel(objet) {
      const { texte } = await remplir({
        consigne: `Ouvrez le message reçu « ${objet} ».`,
        champs: { texte: { genre: 'texte', libelle: 'Ce qui se lit à l’écran', long: true } },
      })
      return texte
    },
    async lireSuiviEnvoi() {
      const { lignes } = await remplir({
        consigne: 'Affichez le dernier message envoyé et ce que le logiciel en dit.',
        champs: {
          lignes: {
            genre: 'liste',
            libelle: 'État du message, puis accusé de chaque destinataire',
            absence: 'si rien',
          },
        },
      })
      return lignes
    },
    reglerAdresseRetour: (adresse) =>
      enregistrer('Réglez l’adresse de retour de la boîte qui envoie.', [
        { libelle: 'Adresse de retour', valeur: adresse },
      ]),
    reglerEnvoiDOffice: (actif) =>
      enregistrer(
        `Réglez la boîte applicative pour qu’elle ${actif ? 'envoie' : 'n’envoie pas'} d’elle-même les documents terminés à leurs destinataires.`,
      ),
    ajouterBoite: (adresse) =>
      enregistrer('Ajoutez la boîte personnelle de l’utilisateur.', [
        { libelle: 'Adresse', valeur: adresse },
      ]),
    joindreOperateur: () =>
      enregistrer('Connectez le logiciel à l’opérateur de messagerie, et relevez ce qu’il en dit.'),
    enregistrerRefus: (canal) => enregistrer(REFUS[canal]),
  }
}
