import { Message } from '../../vues/message.tsx'
import type { PdfOuvert } from '../presentation/pages-pdf.ts'

interface Props {
  id: number
  pdf: PdfOuvert
  /** Le PDF contient un script ou un autre contenu actif. */
  avertissement: string | null
}

/** Les pages du PDF en images ; leur texte accompagne qui ne les voit pas. */
export function VuePdf({ id, pdf, avertissement }: Props) {
  if (pdf.genre === 'illisible')
    return (
      <Message genre="erreur">
        <p>{pdf.raison} Téléchargez-le pour l’ouvrir ailleurs.</p>
        <Telecharger id={id} />
      </Message>
    )
  return (
    <div class="pdf-recu">
      {avertissement && (
        <Message genre="attention">
          <p>{avertissement}</p>
        </Message>
      )}
      {pdf.textes.map((texte, rang) => (
        <figure>
          <img src={`/recus/${id}/pages/${rang + 1}`} alt={`Page ${rang + 1} sur ${pdf.total}`} />
          <figcaption class="invisible">{texte || 'Page sans texte.'}</figcaption>
        </figure>
      ))}
      {pdf.textes.length < pdf.total && (
        <p>
          Les {pdf.textes.length} premières pages sur {pdf.total} sont montrées.
        </p>
      )}
      <Telecharger id={id} />
    </div>
  )
}

const Telecharger = ({ id }: { id: number }) => (
  <p>
    <a href={`/recus/${id}/pdf`} download>
      Télécharger le PDF
    </a>
  </p>
)
