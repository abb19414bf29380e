import { decritPar, TexteAide, TexteErreur } from '../../vues/champ.tsx'

const AIDE_CODE = 'Cliquez ici, puis visez le datamatrix carré de la boîte'
const AIDE_PHOTO = 'Photo JPEG ou PNG du datamatrix, 12 Mo au plus'

/** La boîte remplit la fiche : douchette d'abord, photo à défaut (ERGO.04). */
export function LectureBoite(props: { code: string; refus: string | null; lue: boolean }) {
  if (!props.lue) return <Lecteur {...props} />
  return (
    <details class="lecture-faite">
      <summary>Lire une autre boîte</summary>
      <Lecteur {...props} />
    </details>
  )
}

function Lecteur({ code, refus, lue }: { code: string; refus: string | null; lue: boolean }) {
  return (
    <fieldset class="lecture-boite">
      <legend>Lire la boîte du vaccin</legend>
      <div class={refus ? 'champ champ-fautif' : 'champ'}>
        <label for="codeBoite">Code lu par la douchette</label>
        <input
          id="codeBoite"
          name="codeBoite"
          value={code}
          autocomplete="off"
          spellcheck={false}
          autofocus={!lue}
          data-douchette
          aria-invalid={refus ? 'true' : undefined}
          aria-describedby={decritPar('codeBoite', { aide: AIDE_CODE, erreur: refus })}
        />
        <TexteAide nom="codeBoite" aide={AIDE_CODE} />
        <TexteErreur nom="codeBoite" erreur={refus} />
      </div>
      <div class="champ">
        <label for="photoBoite">ou photo de la boîte</label>
        <input
          id="photoBoite"
          name="photoBoite"
          type="file"
          accept="image/jpeg,image/png"
          aria-describedby="photoBoite-aide"
        />
        <TexteAide nom="photoBoite" aide={AIDE_PHOTO} />
      </div>
      <button type="submit" name="action" value="lire-boite" class="bouton">
        Lire la boîte
      </button>
    </fieldset>
  )
}
