import { Champ, decritPar } from '../vues/champ.tsx'
import { type Cadre, PageSeule } from '../vues/page.tsx'

interface PropsEntree {
  cadre: Cadre
  vers: string
  erreur: string | null
}

const AIDE = 'Elle est écrite dans le terminal où la console a été lancée.'

/** Qui entre donne la phrase de passe. */
export const PageEntree = ({ cadre, vers, erreur }: PropsEntree) => (
  <PageSeule titre="Entrer" cadre={cadre}>
    <h1>Entrer dans la console</h1>
    <form method="post" action="/entree" class="carte pile">
      <input type="hidden" name="vers" value={vers} />
      <Champ nom="phrase" libelle="Phrase de passe" obligatoire aide={AIDE} erreur={erreur}>
        <input
          id="phrase"
          name="phrase"
          type="password"
          autocomplete="off"
          required
          autofocus
          aria-invalid={erreur ? 'true' : undefined}
          aria-describedby={decritPar('phrase', { aide: AIDE, erreur })}
        />
      </Champ>
      <p class="actions">
        <button type="submit" class="bouton bouton-principal">
          Entrer
        </button>
      </p>
    </form>
  </PageSeule>
)
