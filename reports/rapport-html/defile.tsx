/** Une table large défile dans son cadre, au clavier aussi, plutôt que d'élargir la page. */
export const Defile = ({ nom, children }: { nom: string; children: unknown }) => (
  // biome-ignore lint/a11y/useSemanticElements: un groupe n'est pas un champ de formulaire, ni un repère de plus
  <div class="defile" role="group" aria-label={nom} tabindex={0}>
    {children as string}
  </div>
)
