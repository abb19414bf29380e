import type { Personne } from '../../personnes/types.ts'
import { Document } from '../pages/document.tsx'

export interface ContenuMire {
  /** Identifiant caché de la page. */
  login: string
  /** Nom du logiciel qui demande la connexion. */
  client: string
  suggestion: string
  erreur: string | null
  personnes: readonly Personne[]
}

/**
 * La mire : un seul formulaire, sans script (psc.md §16 [C]). `nationalId` se saisit ou se choisit ;
 * `decision` vaut `allow`, `ecps` ou `deny`.
 */
export const pageMire = ({ login, client, suggestion, erreur, personnes }: ContenuMire) => (
  <Document titre="Connexion d’un professionnel de santé">
    <h1>Connexion d’un professionnel de santé</h1>
    <p>
      Pour accéder à : <strong>{client}</strong>
    </p>
    {erreur !== null && (
      <p class="erreur" role="alert" id="erreur">
        {erreur}
      </p>
    )}
    <form method="post" action="/auth/mire">
      <input type="hidden" name="login" value={login} />
      <label for="nationalId">Identifiant national</label>
      <p class="aide" id="aide">
        8 suivi des onze chiffres du RPPS, d’un professionnel fictif.
      </p>
      <input
        type="text"
        id="nationalId"
        name="nationalId"
        value={suggestion}
        autocomplete="off"
        spellcheck={false}
        maxlength={40}
        aria-describedby={erreur === null ? 'aide' : 'erreur aide'}
        {...(erreur === null ? {} : { 'aria-invalid': 'true' })}
      />
      <div class="actions">
        <button type="submit" class="principal" name="decision" value="allow">
          Se connecter avec la carte simulée
        </button>
        <button type="submit" name="decision" value="ecps">
          Se connecter avec l’e-CPS simulée
        </button>
        <button type="submit" name="decision" value="deny">
          Annuler
        </button>
      </div>
      <details>
        <summary>Professionnels fictifs</summary>
        <ul class="personnes">
          {personnes.map((personne) => (
            <li>
              <button type="submit" name="nationalId" value={personne.identifiant}>
                <strong>{`${personne.nom} ${personne.prenom}`}</strong>{' '}
                <span>{`${personne.identifiant} · ${personne.usage}`}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </form>
  </Document>
)
