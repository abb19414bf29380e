/** Ce que la page de connexion dit de Pro Santé Connect. */
export interface EntreePsc {
  /** Ce qu'elle ouvre d'emblée ; `null` quand la page n'y invite pas (mutant). */
  services: readonly string[] | null
  /** L'application e-CPS peut être sollicitée sans navigateur. */
  telephone: boolean
}

/**
 * Le bouton de PSC, au même niveau que le mot de passe (EXI PSC 28), et l'invitation de SC.PSC.15. Le
 * dessin est neutre : le visuel officiel vient de la charte de l'ANS, sans retouche (EXI PSC 29, 30).
 */
export function EntreePsc({ entree, suite }: { entree: EntreePsc; suite: string }) {
  const recherche = `?${new URLSearchParams({ suite })}`
  const services = entree.services?.join(', ')
  return (
    <section class="pile entree-psc" aria-labelledby="titre-psc">
      <h2 id="titre-psc">Par Pro Santé Connect</h2>
      <p>
        Avec votre carte CPS ou votre e-CPS.{' '}
        {services !== undefined &&
          `Recommandé : vous ouvrez d'emblée ${services || 'les services nationaux'}, sans autre identification.`}
      </p>
      <div class="actions-colonne">
        <a class="bouton bouton-principal" href={`/psc/connexion${recherche}`}>
          Se connecter par Pro Santé Connect
        </a>
        {entree.telephone && (
          <a class="bouton" href={`/psc/telephone${recherche}`}>
            Sans navigateur : valider sur mon téléphone
          </a>
        )}
      </div>
    </section>
  )
}
