# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
# Completion of dateline(1) for bash. tests/packaging/tst_manualpage holds the options against those of the program.

_dateline()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local reading="--threads --max-file-size" words=""
    COMPREPLY=()

    if [ "$COMP_CWORD" -eq 1 ]; then
        words="ask corrections export extract import --help --version"
    elif [ "$COMP_CWORD" -eq 2 ] && [[ $current != -* ]]; then
        case $command in
        ask) words="best-connected bridges influential groups rising linked shared" ;;
        corrections) words="export import" ;;
        export) words="timeline graph report" ;;
        esac
    else
        case $previous in
        --lanes) words="none entity-kind entities country event-kind source community" ;;
        --time) words="happened reported" ;;
        --pages) words="as-needed one year quarter month" ;;
        --titles) words="all fitting" ;;
        --paper) words="a4 a4-landscape a3 a3-landscape picture" ;;
        --format) words="text csv json" ;;
        --statuses) words="happened ongoing planned alleged denied" ;;
        --entity-kinds) words="person organisation country place group" ;;
        --confidence) words="likely sure" ;;
        esac
    fi
    if [ -z "$words" ] && [[ $current == -* ]]; then
        case $command in
        ask) words="--output --format --entity --top --from --to --against --stated --corrections $reading" ;;
        corrections) words="--output" ;;
        export) words="--output --size --scale --paper --from --to --lanes --time --pages --titles --dpi --around --per-kind --title --events --names
            --entity --words --known-by --event-kinds --statuses --entity-kinds --relations --source --confidence --accepted
            --corrections --dark --no-legend --no-counts --no-notes --no-sources $reading" ;;
        extract) words="--each-alone --output --corrections $reading" ;;
        import) words="$reading" ;;
        *) return ;;
        esac
        words+=" --help"
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    if [ ${#COMPREPLY[@]} -eq 0 ] || [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _dateline dateline
