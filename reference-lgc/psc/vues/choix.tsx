import type { Compte } from '../../comptes/compte.ts'
import { LIBELLES_ROLE } from '../../comptes/roles.ts'
import { PageSeule, type Ressources } from '../../vues/page.tsx'

/** Plusieurs comptes portent ce RPPS : l'un sera celui de PSC, les autres restent (psc.md §14.4). */
export function PageChoix({
  ressources,
  comptes,
}: {
  ressources: Ressources
  comptes: readonly Compte[]
}) {
  return (
    <PageSeule titre="Choisir mon compte" ressources={ressources}>
      <div class="carte pile">
        <h1>Choisir mon compte</h1>
        <p>
          Plusieurs comptes du cabinet portent votre RPPS. Lequel Pro Santé Connect doit-il ouvrir ?
          Les autres restent accessibles par leur mot de passe.
        </p>
        <form method="post" action="/psc/choix" class="pile">
          <fieldset class="choix">
            <legend>Mes comptes</legend>
            {comptes.map((compte, rang) => (
              <label>
                <input type="radio" name="compte" value={String(compte.id)} checked={rang === 0} />
                <span>
                  {compte.identifiant} : {compte.prenom} {compte.nom},{' '}
                  {LIBELLES_ROLE[compte.role].toLowerCase()}
                </span>
              </label>
            ))}
          </fieldset>
          <div class="actions">
            <button type="submit" class="bouton bouton-principal">
              Ouvrir ce compte
            </button>
            <a class="bouton" href="/connexion">
              Annuler
            </a>
          </div>
        </form>
      </div>
    </PageSeule>
  )
}
