import { Icone, type NomIcone } from '../../vues/icones.tsx'
import type { CourrielRecu } from '../courriels/courriel.ts'

/** D'un professionnel ou d'un patient : une icône et un mot, jamais la couleur seule (mssante.md §14). */
export const Provenance = ({ provenance }: Pick<CourrielRecu, 'provenance'>) => (
  <span class="provenance">
    <Icone nom={provenance === 'patient' ? 'personne' : 'cabinet'} />
    {provenance === 'patient' ? 'Patient' : 'Professionnel'}
  </span>
)

/** Ce que le courriel porte et ce qu'on en a fait. */
export function Marques({ courriel }: { courriel: CourrielRecu }) {
  const { pieces, nombreDocuments, repondu, accuseDemande, accuseRenduLe } = courriel
  const marques: { icone: NomIcone; texte: string }[] = []
  if (nombreDocuments > 0)
    marques.push({
      icone: 'receptions',
      texte:
        nombreDocuments === 1 ? '1 document de santé' : `${nombreDocuments} documents de santé`,
    })
  if (pieces.length > 0)
    marques.push({
      icone: 'piece',
      texte: pieces.length === 1 ? '1 pièce' : `${pieces.length} pièces`,
    })
  if (repondu) marques.push({ icone: 'repondu', texte: 'Répondu' })
  if (accuseDemande !== '' && !accuseRenduLe)
    marques.push({ icone: 'information', texte: 'Accusé demandé' })
  return (
    <ul class="marques">
      {marques.map(({ icone, texte }) => (
        <li class="marque-message">
          <Icone nom={icone} />
          {texte}
        </li>
      ))}
    </ul>
  )
}
