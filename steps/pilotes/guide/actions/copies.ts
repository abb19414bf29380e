import { lirePdf } from '../../../pieces/lire-pdf.ts'
import type { ActionsCopies } from '../../contrat.ts'
import { fichier } from '../champs.ts'
import type { Guide } from '../guide.ts'

const enClair = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/')

export function actionsCopies({ remplir, enregistrer, faire, fichierDe }: Guide): ActionsCopies {
  return {
    deposerCopie: ({ titre, fichier: copie }) =>
      enregistrer(
        `Déposez sur la fiche du patient ouvert une copie de ${titre} : une image fictive, « ${copie.nom} ».`,
      ),
    async listerCopies() {
      const { titres } = await remplir({
        consigne: 'Affichez les copies de titres gardées pour ce patient.',
        champs: {
          titres: {
            genre: 'liste',
            libelle: 'Titres copiés, du plus récent au plus ancien',
            absence: 'si aucun',
          },
        },
      })
      return titres
    },
    ouvrirCopie: () => enregistrer('Ouvrez la dernière copie déposée.'),
    async lireContenuStocke() {
      const { contenu } = await remplir({
        consigne:
          'Prenez, dans la base ou le stockage du logiciel, ce qui est gardé pour cette copie, tel quel, dans un fichier .txt.',
        champs: { contenu: fichier('Fichier du contenu gardé', 'si vous ne pouvez pas') },
      })
      return fichierDe(contenu)
    },
    async lireDocumentationCopies() {
      const { documentation } = await remplir({
        consigne: 'Prenez la documentation des mécanismes de chiffrement et de suppression.',
        champs: { documentation: fichier('PDF de la documentation', 'si aucune') },
      })
      const remise = fichierDe(documentation)
      if (remise === null) return null
      const lu = remise.type === 'application/pdf' ? await lirePdf(remise.octets) : null
      return { fichier: remise, texte: lu && 'texte' in lu ? lu.texte : '' }
    },
    vivreAu: (date) =>
      faire(
        `Faites vivre le logiciel au ${enClair(date)}, traitement de suppression compris, puis ouvrez à nouveau votre session.`,
      ),
  }
}
