import type { Child } from 'hono/jsx'
import { decritPar, Etiquette, TexteErreur } from '../../vues/champ.tsx'

interface Props {
  nom: string
  libelle: string
  erreur: string | null
  obligatoire?: boolean
  children: Child
}

/** Une liste déroulante, son libellé et son refus. */
export const ListeDeChoix = ({ nom, libelle, erreur, obligatoire = false, children }: Props) => (
  <div class={erreur ? 'champ champ-fautif' : 'champ'}>
    <Etiquette {...{ nom, libelle, obligatoire }} />
    <select
      id={nom}
      name={nom}
      aria-required={obligatoire ? 'true' : undefined}
      aria-invalid={erreur ? 'true' : undefined}
      aria-describedby={decritPar(nom, { mention: obligatoire, erreur })}
    >
      {children}
    </select>
    <TexteErreur nom={nom} erreur={erreur} />
  </div>
)
