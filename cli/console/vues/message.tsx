import type { Child } from 'hono/jsx'
import { Icone } from './icones.tsx'

export const GENRES_MESSAGE = ['succes', 'information', 'attention', 'erreur'] as const
export type GenreMessage = (typeof GENRES_MESSAGE)[number]

const MOTS: Record<GenreMessage, string> = {
  succes: 'Fait',
  information: 'Information',
  attention: 'Attention',
  erreur: 'Erreur',
}

/** Un message : une couleur, une forme et un mot ; les deux derniers genres s'annoncent d'eux-mêmes. */
export const Message = ({ genre, children }: { genre: GenreMessage; children: Child }) => {
  const urgent = genre === 'attention' || genre === 'erreur'
  return (
    <div
      class={`message message-${genre} ${urgent ? '' : 'message-sobre'}`}
      role={urgent ? 'alert' : 'status'}
    >
      <Icone nom={genre} />
      <div>
        <strong class="message-genre">{MOTS[genre]}</strong>
        {children}
      </div>
    </div>
  )
}
