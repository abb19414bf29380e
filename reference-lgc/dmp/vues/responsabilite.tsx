import { type Cadre, Page } from '../../vues/page.tsx'

interface Props {
  cadre: Cadre
  premier: boolean
  suite: string
  jours: number
  /** La case n'a pas été cochée. */
  oubli: boolean
}

/** Deux textes, une case décochée : on ne continue qu'après l'avoir cochée (SC.DMP/CONF.21). */
export function PageResponsabilite({ cadre, premier, suite, jours, oubli }: Props) {
  const titre = premier
    ? 'Votre responsabilité dans l’accès au DMP'
    : 'Rappel de votre responsabilité dans l’accès au DMP'
  return (
    <Page cadre={cadre} titre={titre} rubrique={null}>
      <h1>{titre}</h1>
      <form method="post" action="/dmp/responsabilite" class="carte pile colonne-etroite">
        {premier ? (
          <>
            <p>
              Ce logiciel interroge le DMP de vos patients en votre nom. Chaque accès est tracé avec
              votre identifiant national, et le patient en est averti.
            </p>
            <p>
              Vous ne consultez le DMP d’un patient que si vous le prenez en charge et qu’il y
              consent. Un accès non autorisé vous expose à des poursuites disciplinaires et pénales.
            </p>
          </>
        ) : (
          <>
            <p>
              Vous avez lu ce message il y a plus de {jours} jours : les accès au DMP se font
              toujours en votre nom, tracés et connus du patient.
            </p>
            <p>
              Consulter le DMP d’un patient sans son consentement, ou hors de sa prise en charge,
              vous expose à des poursuites disciplinaires et pénales.
            </p>
          </>
        )}
        <input type="hidden" name="suite" value={suite} />
        <div class={oubli ? 'champ champ-fautif' : 'champ'}>
          <label class="case-dmp">
            <input
              type="checkbox"
              name="compris"
              value="oui"
              aria-describedby={oubli ? 'compris-erreur' : undefined}
              aria-invalid={oubli ? 'true' : undefined}
            />{' '}
            J’ai compris
          </label>
          {oubli && (
            <p class="champ-erreur" id="compris-erreur">
              Cochez la case pour continuer.
            </p>
          )}
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Continuer
          </button>
        </div>
      </form>
    </Page>
  )
}
