import { Message } from '../../vues/message.tsx'

/** Un avis en tête d'une autre page : ce qui attend, et où aller. */
export function AvisNonLus({ nonLus, signales }: { nonLus: number; signales: number }) {
  if (nonLus === 0) return null
  return (
    <Message genre="information">
      <p>
        <a href="/recus">
          {nonLus === 1
            ? '1 document reçu à lire ou à classer'
            : `${nonLus} documents reçus à lire ou à classer`}
        </a>
        {signales > 0 && `, dont ${signales} avec un signalement`}.
      </p>
    </Message>
  )
}
