package vn.hoitu.strategy.programme;

/** A task of the programme's appendix, each cell as printed; an empty cell is empty there too. */
public record Task(
        String group,
        String groupTitle,
        int number,
        String text,
        String lead,
        String coordinating,
        String deliverable,
        String criterion,
        String due) {

    public String code() {
        return group + "." + number;
    }

    public TaskDue dueBy() {
        return TaskDue.read(due);
    }
}
