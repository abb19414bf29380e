import type { Child } from 'hono/jsx'
import { Icone } from './icones.tsx'

/** Ce qu'un champ accepte ; le serveur admet le double, un saut de ligne y compte deux caractères. */
export const SAISIE_MAX = 10_000

interface PropsChamp {
  nom: string
  libelle: string
  obligatoire?: boolean
  aide?: Child
  erreur?: string | null
  /** Le champ lui-même : son `id` est `nom`, son `aria-describedby` vient de `decritPar`. */
  children: Child
}

/** Identifiants des textes sous un champ, pour son `aria-describedby`. */
export function decritPar(
  nom: string,
  textes: { aide?: Child; erreur?: string | null },
): string | undefined {
  const ids = [textes.aide && `${nom}-aide`, textes.erreur && `${nom}-erreur`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Libellé au-dessus, champ, aide et erreur dessous. */
export const Champ = ({ nom, libelle, obligatoire, aide, erreur, children }: PropsChamp) => (
  <div class={erreur ? 'champ champ-fautif' : 'champ'}>
    <div class="etiquette">
      <label for={nom}>{libelle}</label>
      {obligatoire && <span class="mention">obligatoire</span>}
    </div>
    {children}
    {aide && (
      <p class="champ-aide" id={`${nom}-aide`}>
        {aide}
      </p>
    )}
    {erreur && (
      <p class="champ-erreur" id={`${nom}-erreur`}>
        <Icone nom="erreur" />
        <span>{erreur}</span>
      </p>
    )}
  </div>
)
