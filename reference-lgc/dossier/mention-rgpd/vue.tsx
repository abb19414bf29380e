import { decritPar, Etiquette, TexteAide, TexteErreur } from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { MENTION_MAX } from './mention.ts'

const AIDE = `Imprimée au bas de chaque page et montrée à l'écran, ${MENTION_MAX} caractères au plus. Un document déjà terminé ne change pas.`

interface Props {
  cadre: Cadre
  texte: string
  erreur: string | null
}

export function PageMentionRgpd({ cadre, texte, erreur }: Props) {
  return (
    <Page
      cadre={cadre}
      titre={erreur ? 'Erreur : mention RGPD' : 'Mention RGPD des documents'}
      rubrique="reglages"
    >
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Mention RGPD des documents</h1>
      <form
        method="post"
        action="/reglages/mention-rgpd"
        class="carte pile colonne-saisie"
        novalidate
      >
        <div class={erreur ? 'champ champ-fautif' : 'champ'}>
          <Etiquette nom="mention" libelle="Texte d'information du patient" />
          <textarea
            id="mention"
            name="mention"
            class="zone-courte"
            aria-invalid={erreur ? 'true' : undefined}
            aria-describedby={decritPar('mention', { aide: AIDE, erreur })}
          >
            {`\n${texte}`}
          </textarea>
          <TexteAide nom="mention" aide={AIDE} />
          <TexteErreur nom="mention" erreur={erreur} />
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer la mention RGPD
          </button>
        </div>
      </form>
    </Page>
  )
}
